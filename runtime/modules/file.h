// runtime/modules/file.h - struct File: every file-like object written in C++, in one struct with a kind.
// A byte layer (a descriptor or a foreign raw object, with one buffer), and above it an optional text layer whose `inner`
// is a byte layer. Python 2's `file` is a byte layer with stdio's habits. BytesIO and StringIO hold their contents in the
// buffer. Buffers are malloc'd: the finalizer frees them and closes the descriptor.
#pragma once

#include "runtime/core/api.h"
#include "runtime/support/buffer.h"

namespace natrix {

enum class FileKind : uint8_t {
  Abstract,  // an instance of a Python class derived from io.IOBase
  Python2,   // Python 2's file
  Raw,       // io.FileIO
  Buffered,  // io.BufferedReader, BufferedWriter, BufferedRandom
  Text,      // io.TextIOWrapper
  BytesIO,   // io.BytesIO, cStringIO.StringIO
  StringIO,  // io.StringIO: buffer holds 4-byte code points
};
enum class NewlineMode : uint8_t { Universal, Untouched, Lf, Cr, CrLf };  // newline=None, '', '\n', '\r', '\r\n'
enum class TextEncoding : uint8_t { Utf8, Latin1, Ascii, Other };

struct File : Object {
  FileKind kind;
  NewlineMode newline;
  TextEncoding encoding_kind;
  bool readable, writable, appending, created, truncating;
  bool closed;
  bool detached;
  bool initialized;         // __init__ ran; io's types can be made without it
  bool close_descriptor;    // closefd
  bool binary;              // Python 2: 'b' in the mode
  bool universal;           // Python 2: 'U' in the mode
  bool iterating;           // Python 2: next() has read ahead
  bool line_buffered;       // flush at each newline
  bool unbuffered;          // write through
  bool skip_newline;        // universal newlines: the last character handed out was '\r'; a '\n' that follows is part of it
  bool standard;            // sys.stdin, stdout, stderr: the finalizer does not close it
  bool strict;              // Text: errors is 'strict'
  bool at_end;              // Text: the decoder has seen the end
  uint8_t newlines_seen;    // 1 '\r', 2 '\n', 4 '\r\n'
  int32_t descriptor;       // -1: none
  int64_t softspace;        // Python 2's print: a space is due
  int64_t process;          // Python 2's os.popen: the child, waited for by close(); 0: none
  int64_t exit_status;      // what it gave
  uint8_t* buffer;          // malloc'd; Text: UTF-8 (surrogates allowed) when reading, encoded when writing
  uint64_t capacity;
  uint64_t begin, end;      // reading: buffer[begin, end) has been read ahead. BytesIO, StringIO: position and length, in units
  uint64_t tail;            // Text: bytes after `end` that begin a character whose rest has not been read
  uint64_t dirty;           // writing: bytes of buffer not yet written
  int64_t exports;          // live memoryviews of a BytesIO
  Value inner;              // Text: its byte layer. Buffered over a foreign object: that object
  Value raw;                // Buffered: the FileIO shown as .raw, made when asked for
  Value name, mode;         // kEmpty: no such attribute
  Value encoding, errors;   // Text; Python 2's file: None, or the terminal's
  File* outer;              // the text layer above, if it has unwritten text (weak)
  File* next_open;          // all files with a descriptor or unwritten data (weak)
  File* previous_open;
};

}  // namespace natrix
NATRIX_LAYOUT(File, ::natrix::kTypeFileSubclass);

namespace natrix::rt {

/// Writes a native string to any file-like object: a File directly, else by its write().
Result<void> write_py(Thread& t, Value file, Text* s);
/// str(v), or v itself if it is a string, to the file: what print does with each of its arguments.
Result<void> write_str_py(Thread& t, Value file, Value v);
Result<void> flush_py(Thread& t, Value file);
/// One line with its '\n' as a native string, at most `limit` bytes (-1: all); "" at the end of the file.
Result<Text*> read_line_py(Thread& t, Value file, int64_t limit = -1);

/// Python 2: ends a line that `print x,` left open on sys.stdout: before a traceback, and at the program's end.
void flush_line_py(Thread& t);

/// The next line, if it stands in the buffer with its end: what iteration mostly comes to. kEmpty: it must be read.
Result<Value> buffered_line(Thread& t, File* f);

/// sys.stdin, stdout, stderr (0, 1, 2) as the dialect makes them; the same object at each call.
Result<Value> standard_file(Thread& t, int descriptor);
/// Flushes everything at exit. False if stdout could not be written.
bool flush_all_files(Thread& t);
/// What could be seen by others, or by this process through another descriptor, is written first: fork, exec, system.
void flush_before_system(Thread& t);
/// Before a fork: closes files open for writing that nothing refers to any more, as CPython would have. A child could not
/// execute what they wrote, and would hold them open.
void close_lost_files(Thread& t);

/// open() of the dialect: name is a path or descriptor.
Result<Value> open_file_py(Thread& t, Value name, std::string_view mode, int64_t buffering, Value encoding, Value errors,
                           Value newline, bool close_descriptor, Value opener);

}  // namespace natrix::rt
