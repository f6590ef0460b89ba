// Points as `geo-nerf extract --stream` writes them (docs/point-stream.md): bytes in, records out, each of them checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace geonerf
{

/// Bytes that are no stream of points, or only the beginning of one.
struct StreamError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One number of a record.
struct Field
{
    /// PDAL's name of the dimension
    std::string name;
    /// 'f' float, 'u' unsigned, 'i' signed
    char kind;
    /// bytes
    std::size_t size;
    /// bytes from the record's beginning
    std::size_t offset;
};

/// CRC-32 of zlib (ISO 3309) of `size` bytes, going on from `crc` (0 at the beginning).
std::uint32_t crc32(const char *data, std::size_t size, std::uint32_t crc = 0);

/// A stream being read: the header at once, then record by record.
class PointStream
{
public:
    /// Takes up to a number of bytes from somewhere; gives how many came, 0 at the end.
    using Source = std::function<std::size_t(char *, std::size_t)>;

    /// Reads the header. Throws StreamError.
    explicit PointStream(Source source);

    const std::vector<Field>& fields() const
    { return m_fields; }
    /// The CRS of X, Y, Z as WKT.
    const std::string& wkt() const
    { return m_wkt; }

    /// The next record, or nullptr once the stream has ended as it should. Throws StreamError.
    const char *next();

private:
    Source m_source;
    std::vector<Field> m_fields;
    std::string m_wkt;
    std::uint64_t m_promised;
    std::size_t m_recordSize;
    std::vector<char> m_block;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::uint64_t m_total = 0;
    bool m_over = false;

    void readFields(const char *table, std::size_t count);
    bool readBlock();
    void readEnd(const char *tag);
    void take(char *to, std::size_t size, const char *what);
    void checkCrc(std::uint32_t found, const char *what);
};

} // namespace geonerf
