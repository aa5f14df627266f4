# A small text adventure: commands on standard input, rooms in dictionaries, verbs found by name.
import sys

ROOMS = {
    'cellar': {'text': 'A damp cellar. Stairs lead up.', 'exits': {'up': 'hall'}, 'things': ['lamp']},
    'hall': {'text': 'A long hall, with doors everywhere.',
             'exits': {'down': 'cellar', 'north': 'garden', 'east': 'library'}, 'things': []},
    'library': {'text': 'Shelves up to the ceiling.', 'exits': {'west': 'hall'}, 'things': ['key', 'book']},
    'garden': {'text': 'Roses, and a gate to the road.', 'exits': {'south': 'hall'}, 'things': []},
}


class GameOver(Exception):
    pass


class Game(object):
    def __init__(self, start):
        self.room = start
        self.carried = set()
        self.moves = 0

    def look(self, *ignored):
        """describe the room"""
        room = ROOMS[self.room]
        print(room['text'])
        if room['things']:
            print('Here: %s.' % ', '.join(sorted(room['things'])))
        print('Exits: %s.' % ', '.join(sorted(room['exits'])))

    def go(self, direction='', *ignored):
        """go <direction>"""
        try:
            self.room = ROOMS[self.room]['exits'][direction]
        except KeyError:
            print('No way %s.' % (direction or 'nowhere'))
        else:
            self.moves += 1
            self.look()

    def take(self, *things):
        """take <things>"""
        for thing in things:
            if thing in ROOMS[self.room]['things']:
                ROOMS[self.room]['things'].remove(thing)
                self.carried.add(thing)
                print('Taken: %s.' % thing)
            else:
                print('There is no %s here.' % thing)

    def open(self, *what):
        """open the gate"""
        if self.room != 'garden' or 'gate' not in what:
            print('Nothing to open.')
        elif 'key' not in self.carried:
            print('The gate is locked.')
        else:
            raise GameOver('Free after %d moves, with %s.' % (self.moves, ' and '.join(sorted(self.carried))))

    def help(self, *ignored):
        """this list"""
        for name in ('go', 'help', 'look', 'open', 'take'):
            print('%-6s%s' % (name, getattr(self, name).__doc__))

    def obey(self, line):
        words = line.lower().split()
        if not words:
            return
        verb = getattr(self, words[0], None)
        if callable(verb) and verb.__doc__:
            verb(*words[1:])
        else:
            print("I don't know how to %s." % words[0])


def main():
    game = Game('cellar')
    game.look()
    try:
        for line in sys.stdin:
            print('> ' + line.strip())
            game.obey(line)
        print('You fall asleep in the %s.' % game.room)
    except GameOver as end:
        print(end)


if __name__ == '__main__':
    main()
