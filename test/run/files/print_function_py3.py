# RUN: %run3
# print to any object; what is written to sys.stdout.buffer comes before text that is still waiting.
import io, sys
from contextlib import redirect_stdout
with redirect_stdout(io.StringIO()) as s:
    print("inside", 1, sep="-", end="!\n")
print(repr(s.getvalue()))
sys.stdout.flush()
print("text")
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.flush()
w = io.BytesIO()
t = io.TextIOWrapper(w, "utf-8", write_through=True)
t.write("é\n")
print(w.getvalue(), file=sys.stderr)
#: 'inside-1!\n'
#: bytes
#: text
#err: b'\xc3\xa9\n'
