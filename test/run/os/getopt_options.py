# RUN: %run2
# RUN: %run3
# getopt: short and long options, their errors.
import getopt


def show(function, *args):
    try:
        print(function(*args))
    except getopt.GetoptError as e:
        print('GetoptError: %s %r' % (e, e.opt))


for args in (['-a', '-b', 'x', 'rest', '-c'], ['-abx', '--', '-c'], ['--long', '--value=5', '--value', '6', 'y'], ['--va', '3'], ['-'], [], ['-z'], ['-b'],
             ['--none'], ['--long=1'], ['--value'], ['--v'], ['--lon']):
    show(getopt.getopt, args, 'ab:c', ['long', 'value=', 'verbose'])
    show(getopt.gnu_getopt, args, 'ab:c', ['long', 'value=', 'verbose'])
show(getopt.gnu_getopt, ['x', '-a'], '+a')
show(getopt.getopt, ['--one', 'x'], '', 'one')
#: ([('-a', ''), ('-b', 'x')], ['rest', '-c'])
#: ([('-a', ''), ('-b', 'x'), ('-c', '')], ['rest'])
#: ([('-a', ''), ('-b', 'x')], ['-c'])
#: ([('-a', ''), ('-b', 'x')], ['-c'])
#: ([('--long', ''), ('--value', '5'), ('--value', '6')], ['y'])
#: ([('--long', ''), ('--value', '5'), ('--value', '6')], ['y'])
#: ([('--value', '3')], [])
#: ([('--value', '3')], [])
#: ([], ['-'])
#: ([], ['-'])
#: ([], [])
#: ([], [])
#: GetoptError: option -z not recognized 'z'
#: GetoptError: option -z not recognized 'z'
#: GetoptError: option -b requires argument 'b'
#: GetoptError: option -b requires argument 'b'
#: GetoptError: option --none not recognized 'none'
#: GetoptError: option --none not recognized 'none'
#: GetoptError: option --long must not have an argument 'long'
#: GetoptError: option --long must not have an argument 'long'
#: GetoptError: option --value requires argument 'value'
#: GetoptError: option --value requires argument 'value'
#: GetoptError: option --v not a unique prefix 'v'
#: GetoptError: option --v not a unique prefix 'v'
#: ([('--long', '')], [])
#: ([('--long', '')], [])
#: ([], ['x', '-a'])
#: ([('--one', '')], ['x'])
