// Boost.Asio and Boost.Beast, compiled once for the whole house (they are heavy: every other file
// that uses them then reads declarations only).
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
