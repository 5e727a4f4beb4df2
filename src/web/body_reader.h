// A request's body out of a stream of bytes: so many bytes as its length says, or chunk by chunk.
// Our own and not Beast's: the parser of Boost 1.81 stops the program (an assertion) when a body's
// last chunk arrives in certain pieces, and lets trailers change the connection's fate. Ours drops
// trailers and takes nothing the grammar (RFC 9112 section 7.1) does not.
#pragma once
#include <cstddef>
#include <string>
#include <utility>

#include "base/result.h"
#include "web/request_reader.h"

namespace holdfast::web {

inline constexpr std::size_t chunk_line_limit_bytes = 1'000;
inline constexpr std::size_t trailer_limit_lines = 50;

class BodyReader {
 public:
  static BodyReader of_length(std::size_t bytes);
  static BodyReader of_chunks(std::size_t limit_bytes);

  /// Takes what it can off the front of `input`. True: the body is whole, and what is left belongs
  /// to the next request.
  Result<bool, Refused> feed(std::string& input);
  /// What has come since it was last taken.
  std::string take() { return std::exchange(body_, {}); }

 private:
  enum class Stage : std::uint8_t { size, data, data_end, trailer, whole };

  Result<bool, Refused> step(std::string_view& rest);
  Result<bool, Refused> read_size(std::string_view line);
  bool take_data(std::string_view& rest);

  Stage stage_ = Stage::data;
  bool chunked_ = false;
  std::size_t wanted_ = 0;  ///< bytes of this chunk, or of the whole body, still to come
  std::size_t limit_ = 0;
  std::size_t taken_in_ = 0;  ///< of chunks: the sizes said so far
  std::size_t trailers_ = 0;
  std::string body_;
};

}  // namespace holdfast::web
