#include "PointStream.hpp"

#include <array>
#include <cstring>
#include <limits>

namespace geonerf
{

namespace
{

const char MAGIC[] = "GEONERF\n";
const std::uint32_t VERSION = 1;
const std::uint32_t ORDER_MARK = 0x01020304;
const std::uint64_t UNKNOWN_COUNT = (std::numeric_limits<std::uint64_t>::max)();
const std::size_t HEAD_BYTES = 36;
const std::size_t FIELD_BYTES = 32;
const std::size_t MOST_FIELDS = 256;
const std::size_t LONGEST_CRS = 1 << 20;
const std::size_t BLOCK_BYTES = 64 << 20;

template <typename T>
T number(const char *from)
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

/// Text in a fixed place, filled with zero bytes.
std::string text(const char *from, std::size_t size)
{
    std::size_t length = 0;
    while (length < size && from[length])
        ++length;
    return std::string(from, length);
}

/// Tables for eight bytes at a time ("slicing by 8", Kounavis and Berry 2005).
using CrcTables = std::array<std::array<std::uint32_t, 256>, 8>;

CrcTables crcTables()
{
    CrcTables tables;
    for (std::uint32_t byte = 0; byte < 256; ++byte)
    {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? 0xEDB88320u : 0u);
        tables[0][byte] = value;
    }
    for (std::size_t table = 1; table < tables.size(); ++table)
        for (std::size_t byte = 0; byte < 256; ++byte)
        {
            const std::uint32_t before = tables[table - 1][byte];
            tables[table][byte] = (before >> 8) ^ tables[0][before & 0xFF];
        }
    return tables;
}

} // unnamed namespace

std::uint32_t crc32(const char *data, std::size_t size, std::uint32_t crc)
{
    static const CrcTables t = crcTables();

    crc = ~crc;
    for (; size >= 8; size -= 8, data += 8)
    {
        const std::uint32_t low = number<std::uint32_t>(data) ^ crc;
        const std::uint32_t high = number<std::uint32_t>(data + 4);
        crc = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24] ^
            t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
    }
    for (; size > 0; --size, ++data)
        crc = (crc >> 8) ^ t[0][(crc ^ static_cast<unsigned char>(*data)) & 0xFF];
    return ~crc;
}

PointStream::PointStream(Source source) : m_source(source)
{
    const char *what = "its header";
    std::vector<char> head(HEAD_BYTES);
    take(head.data(), HEAD_BYTES, what);
    if (std::memcmp(head.data(), MAGIC, 8) != 0)
        throw StreamError("it does not begin like a stream of points");
    const auto version = number<std::uint32_t>(&head[8]);
    if (number<std::uint32_t>(&head[12]) != ORDER_MARK)
        throw StreamError("its numbers are little-endian, and this machine's are not");
    if (version != VERSION)
        throw StreamError("it is of version " + std::to_string(version) + ", and this plugin reads version " +
            std::to_string(VERSION));
    m_promised = number<std::uint64_t>(&head[16]);
    m_recordSize = number<std::uint32_t>(&head[24]);
    const std::size_t fields = number<std::uint32_t>(&head[28]);
    const std::size_t wktBytes = number<std::uint32_t>(&head[32]);
    if (fields == 0 || fields > MOST_FIELDS || wktBytes > LONGEST_CRS || m_recordSize == 0 || m_recordSize > BLOCK_BYTES)
        throw StreamError("its header is damaged");
    head.resize(HEAD_BYTES + fields * FIELD_BYTES + wktBytes);
    take(&head[HEAD_BYTES], head.size() - HEAD_BYTES, what);
    checkCrc(crc32(head.data(), head.size()), what);
    readFields(&head[HEAD_BYTES], fields);
    m_wkt.assign(head.end() - wktBytes, head.end());
}

void PointStream::readFields(const char *table, std::size_t count)
{
    for (std::size_t n = 0; n < count; ++n, table += FIELD_BYTES)
    {
        const std::string type = text(table + 24, 4);
        Field field { text(table, 24), type.empty() ? ' ' : type[0], 0, number<std::uint32_t>(table + 28) };
        const char digit = type.size() == 2 ? type[1] : ' ';
        field.size = digit == '1' || digit == '2' || digit == '4' || digit == '8' ? digit - '0' : 0;
        const bool known = field.kind == 'u' || field.kind == 'i' || (field.kind == 'f' && field.size >= 4);
        if (field.name.empty() || !known || field.size == 0 || field.offset + field.size > m_recordSize)
            throw StreamError("its table of fields makes no sense");
        m_fields.push_back(field);
    }
}

const char *PointStream::next()
{
    if (m_over || (m_at == m_end && !readBlock()))
        return nullptr;
    const char *record = &m_block[m_at];
    m_at += m_recordSize;
    return record;
}

/// The next block, or false at the end.
bool PointStream::readBlock()
{
    char head[8];
    take(head, 4, "a block");
    if (std::memcmp(head, "DONE", 4) == 0)
    {
        readEnd(head);
        return false;
    }
    take(head + 4, 4, "a block");
    const std::size_t count = number<std::uint32_t>(head + 4);
    if (std::memcmp(head, "PNTS", 4) != 0 || count == 0 || count > BLOCK_BYTES / m_recordSize)
        throw StreamError("a block's beginning is damaged");
    m_end = count * m_recordSize;
    if (m_block.size() < m_end)
        m_block.resize(m_end);
    take(m_block.data(), m_end, "a block");
    checkCrc(crc32(m_block.data(), m_end, crc32(head, 8)), "a block");
    m_at = 0;
    m_total += count;
    return true;
}

void PointStream::readEnd(const char *tag)
{
    char end[12];
    std::memcpy(end, tag, 4);
    take(end + 4, 8, "its end");
    checkCrc(crc32(end, 12), "its end");
    const auto said = number<std::uint64_t>(end + 4);
    const std::uint64_t wanted = said != m_total || m_promised == UNKNOWN_COUNT ? said : m_promised;
    if (wanted != m_total)
        throw StreamError(std::to_string(m_total) + " points came of " + std::to_string(wanted));
    char more;
    if (m_source(&more, 1) != 0)
        throw StreamError("something follows its end");
    m_over = true;
}

void PointStream::take(char *to, std::size_t size, const char *what)
{
    while (size > 0)
    {
        const std::size_t got = m_source(to, size);
        if (got == 0)
            throw StreamError(std::string("it stops within ") + what);
        to += got;
        size -= got;
    }
}

void PointStream::checkCrc(std::uint32_t found, const char *what)
{
    char crc[4];
    take(crc, 4, what);
    if (number<std::uint32_t>(crc) != found)
        throw StreamError(std::string("the checksum of ") + what + " is wrong");
}

} // namespace geonerf
