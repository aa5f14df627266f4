// runtime/modules/file_layers.h - what the file sources share: the byte layer, the text layer above it, and reading lines,
// which works the same on both.
#pragma once

#include "runtime/modules/file.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

constexpr size_t kFileBuffer = 8192;

/// A File of a built-in type (or its subclass `type`), closed, without a descriptor.
Result<File*> make_file(Thread& t, const Type* type, FileKind kind);
/// Remembers a file for the flush at exit; it is forgotten when it is closed or dies.
void register_file(File* f);
/// Counts files and sockets that were opened: modules/idle.h.
extern std::atomic<uint32_t> opened_objects;
void forget_file(File* f);

// --- byte layer: Python2, Raw, Buffered, BytesIO (file_bytes.cpp)

/// More bytes into the buffer; false at the end of the file. Unwritten data is written first.
Result<bool> fill_py(Thread& t, File* f, size_t most = kFileBuffer);
/// Below a text layer. Null: an object of Python, whose methods are called; classes derived from io's bases are such too.
inline File* byte_layer(const File* f) {
  File* inner = f->inner.is_object() ? try_cast<File>(f->inner) : nullptr;
  return inner != nullptr && inner->kind != FileKind::Abstract ? inner : nullptr;
}
inline uint64_t available(const File* f) { return f->begin < f->end ? f->end - f->begin : 0; }
Result<void> write_bytes_py(Thread& t, File* f, const void* data, size_t size);
/// Writes what is dirty to the system.
Result<void> flush_bytes_py(Thread& t, File* f);
/// Drops what has been read ahead, the descriptor's position made to fit.
Result<void> drop_read_ahead(Thread& t, File* f);
Result<int64_t> seek_bytes_py(Thread& t, File* f, int64_t offset, int64_t whence);
Result<int64_t> tell_bytes_py(Thread& t, File* f);
/// Flushes and closes; twice is no error.
Result<void> close_file_py(Thread& t, File* f);
/// Room for `size` bytes in all.
void reserve_buffer(File* f, size_t size);
/// Up to n bytes appended to out (n < 0: all there is). `once`: at most one read of the system.
Result<void> read_bytes_py(Thread& t, File* f, int64_t n, Buffer<char>& out, bool once = false);
/// IOError (Python 2) or OSError of the negative errno in `error`, with the file's name if it is part of the text.
Raised raise_file_error(Thread& t, int64_t error, Value name = kEmpty);
Raised raise_closed(Thread& t);

// --- reading lines from bytes or from the UTF-8 of a text layer (file_lines.cpp)

/// One line, its end as the mode says, at most `limit` bytes (text: characters; < 0: no limit) appended to out. Nothing is
/// appended at the end of the file.
Result<void> read_line_into_py(Thread& t, File* f, NewlineMode mode, int64_t limit, Buffer<char>& out);
/// n characters or (n < 0) all, with universal newlines if the mode says so.
Result<void> read_characters_py(Thread& t, File* f, NewlineMode mode, int64_t n, bool text, Buffer<char>& out);

/// The `newlines` attribute: None, a string or a tuple of them.
Result<Value> newlines_value(Thread& t, uint8_t seen);

// --- text layer (file_text.cpp)

Result<bool> fill_text_py(Thread& t, File* f);
Result<void> write_text_py(Thread& t, File* f, Str* s);
/// ASCII text without '\n' or '\r'; false if the encoding is not a superset of ASCII.
Result<bool> write_plain_text_py(Thread& t, File* f, std::string_view ascii);
/// Hands the encoded text to the byte layer; `through`: and has that written to the system.
Result<void> flush_text_py(Thread& t, File* f, bool through);
Result<Str*> read_text_line_py(Thread& t, File* f, int64_t limit);
Result<Str*> read_text_py(Thread& t, File* f, int64_t n);
/// Sets encoding, errors and newline of a Text over `inner`.
Result<void> init_text(Thread& t, File* f, Value inner, Value encoding, Value errors, Value newline, bool line_buffering,
                       bool write_through);
Result<void> set_encoding(Thread& t, File* f, Value encoding, Value errors);

// --- StringIO: its buffer holds 4-byte code points (string_io.cpp)
Result<void> write_string_io(Thread& t, File* f, Str* s);
Result<Str*> read_string_io(Thread& t, File* f, int64_t n);
Result<Str*> read_string_io_line(Thread& t, File* f, int64_t limit);

/// Python 2: file.__init__.
Result<void> open_python2_py(Thread& t, File* f, Value name, Value mode, Value buffering);

// --- standard streams, any file-like object (file_standard.cpp)
/// PYTHONIOENCODING and the locale: the encoding of the standard streams; Python 2: kNone where it is not a terminal's.
Result<void> standard_encoding(Thread& t, int descriptor, Value* encoding, Value* errors);

}  // namespace natrix::rt
