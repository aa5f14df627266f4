// runtime/modules/expat.h - module _expat: Expat's functions, found in the system's library when the module is imported, and a
// parser with what it needs while Python code handles its events.
#pragma once

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/core/api.h"
#include "runtime/modules/foreign.h"
#include "runtime/support/buffer.h"

struct XML_ParserStruct;
using XML_Parser = XML_ParserStruct*;

namespace natrix::rt::expat {

// expat.h's structs.
struct Content {
  int type, quantity;
  char* name;
  unsigned count;
  Content* children;
};
struct Encoding {
  int map[256];
  void* data;
  int (*convert)(void* data, const char* s);
  void (*release)(void* data);
};
struct Version { int major, minor, micro; };
struct Feature { int kind; const char* name; long value; };

using Text = const char*;
using TextHandler = void (*)(void*, Text);
using DataHandler = void (*)(void*, Text, int);
using PlainHandler = void (*)(void*);
using PairHandler = void (*)(void*, Text, Text);

#define NATRIX_EXPAT_FUNCTIONS(FUNCTION)                                                                              \
  FUNCTION(XML_Parser, ParserCreate_MM, (Text, const void*, Text))                                                    \
  FUNCTION(void, ParserFree, (XML_Parser))                                                                            \
  FUNCTION(XML_Parser, ExternalEntityParserCreate, (XML_Parser, Text, Text))                                          \
  FUNCTION(void, SetUserData, (XML_Parser, void*))                                                                    \
  FUNCTION(int, Parse, (XML_Parser, const char*, int, int))                                                           \
  FUNCTION(int, StopParser, (XML_Parser, unsigned char))                                                              \
  FUNCTION(int, GetErrorCode, (XML_Parser))                                                                           \
  FUNCTION(const char*, ErrorString, (int))                                                                           \
  FUNCTION(unsigned long, GetCurrentLineNumber, (XML_Parser))                                                         \
  FUNCTION(unsigned long, GetCurrentColumnNumber, (XML_Parser))                                                       \
  FUNCTION(long, GetCurrentByteIndex, (XML_Parser))                                                                   \
  FUNCTION(int, SetEncoding, (XML_Parser, Text))                                                                      \
  FUNCTION(int, SetBase, (XML_Parser, Text))                                                                          \
  FUNCTION(Text, GetBase, (XML_Parser))                                                                               \
  FUNCTION(const char*, GetInputContext, (XML_Parser, int*, int*))                                                    \
  FUNCTION(int, SetParamEntityParsing, (XML_Parser, int))                                                             \
  FUNCTION(int, UseForeignDTD, (XML_Parser, unsigned char))                                                           \
  FUNCTION(void, SetReturnNSTriplet, (XML_Parser, int))                                                               \
  FUNCTION(int, GetSpecifiedAttributeCount, (XML_Parser))                                                             \
  FUNCTION(void, FreeContentModel, (XML_Parser, Content*))                                                            \
  FUNCTION(const char*, ExpatVersion, ())                                                                             \
  FUNCTION(Version, ExpatVersionInfo, ())                                                                             \
  FUNCTION(const Feature*, GetFeatureList, ())                                                                        \
  FUNCTION(void, SetUnknownEncodingHandler, (XML_Parser, int (*)(void*, Text, Encoding*), void*))                     \
  FUNCTION(void, SetStartElementHandler, (XML_Parser, void (*)(void*, Text, Text*)))                                  \
  FUNCTION(void, SetEndElementHandler, (XML_Parser, TextHandler))                                                     \
  FUNCTION(void, SetProcessingInstructionHandler, (XML_Parser, PairHandler))                                          \
  FUNCTION(void, SetCharacterDataHandler, (XML_Parser, DataHandler))                                                  \
  FUNCTION(void, SetUnparsedEntityDeclHandler, (XML_Parser, void (*)(void*, Text, Text, Text, Text, Text)))           \
  FUNCTION(void, SetNotationDeclHandler, (XML_Parser, void (*)(void*, Text, Text, Text, Text)))                       \
  FUNCTION(void, SetStartNamespaceDeclHandler, (XML_Parser, PairHandler))                                             \
  FUNCTION(void, SetEndNamespaceDeclHandler, (XML_Parser, TextHandler))                                               \
  FUNCTION(void, SetCommentHandler, (XML_Parser, TextHandler))                                                        \
  FUNCTION(void, SetStartCdataSectionHandler, (XML_Parser, PlainHandler))                                             \
  FUNCTION(void, SetEndCdataSectionHandler, (XML_Parser, PlainHandler))                                               \
  FUNCTION(void, SetDefaultHandler, (XML_Parser, DataHandler))                                                        \
  FUNCTION(void, SetDefaultHandlerExpand, (XML_Parser, DataHandler))                                                  \
  FUNCTION(void, SetNotStandaloneHandler, (XML_Parser, int (*)(void*)))                                               \
  FUNCTION(void, SetExternalEntityRefHandler, (XML_Parser, int (*)(XML_Parser, Text, Text, Text, Text)))              \
  FUNCTION(void, SetStartDoctypeDeclHandler, (XML_Parser, void (*)(void*, Text, Text, Text, int)))                    \
  FUNCTION(void, SetEndDoctypeDeclHandler, (XML_Parser, PlainHandler))                                                \
  FUNCTION(void, SetEntityDeclHandler, (XML_Parser, void (*)(void*, Text, int, Text, int, Text, Text, Text, Text)))   \
  FUNCTION(void, SetXmlDeclHandler, (XML_Parser, void (*)(void*, Text, Text, int)))                                   \
  FUNCTION(void, SetElementDeclHandler, (XML_Parser, void (*)(void*, Text, Content*)))                                \
  FUNCTION(void, SetAttlistDeclHandler, (XML_Parser, void (*)(void*, Text, Text, Text, Text, int)))                   \
  FUNCTION(void, SetSkippedEntityHandler, (XML_Parser, void (*)(void*, Text, int)))

struct Api {
#define NATRIX_FUNCTION(result, name, parameters) result (*name) parameters;
  NATRIX_EXPAT_FUNCTIONS(NATRIX_FUNCTION)
#undef NATRIX_FUNCTION
};
extern Api api;

/// The events in the order in which the parser's list holds their handlers.
enum class Event {
  StartElement, EndElement, ProcessingInstruction, CharacterData, UnparsedEntityDecl, NotationDecl, StartNamespaceDecl,
  EndNamespaceDecl, Comment, StartCdataSection, EndCdataSection, Default, DefaultExpand, NotStandalone, ExternalEntityRef,
  StartDoctypeDecl, EndDoctypeDecl, EntityDecl, XmlDecl, ElementDecl, AttlistDecl, SkippedEntity
};

/// Malloc'd; its Foreign object owns it. The references are valid during parse(), whose caller holds the objects.
struct Parser {
  XML_Parser handle;
  Value intern;                 // the dict of names
  List* handlers;
  bool unicode;                 // Python 2's returns_unicode
  bool ordered, specified;
  bool failed;                  // an exception is pending: no more events
  size_t buffer_size;           // 0: text is reported as it comes
  Buffer<char> text;
};

/// Reports the event to its Python handler from now on, or not any more.
void report(Parser& p, Event event, bool on);
/// Hands out the text in the buffer.
void flush(Parser& p);
/// A text as handlers get it; null: None.
Result<Value> text_of(Thread& t, Parser& p, const char* s, int64_t length);
/// Expat's question about an encoding that it does not know: any of Python's that has one byte for each character.
int find_encoding(void*, const char* name, Encoding* out);

}  // namespace natrix::rt::expat
