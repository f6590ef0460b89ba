#include "GeoNerfReader.hpp"

#include "Words.hpp"

#include <pdal/PluginHelper.hpp>
#include <pdal/QuickInfo.hpp>
#include <pdal/pdal_features.hpp>
#include <pdal/util/ProgramArgs.hpp>

#include <cstdlib>
#include <cstring>
#include <iomanip>
#include <limits>
#include <sstream>

#if PDAL_VERSION_MAJOR < 2 || (PDAL_VERSION_MAJOR == 2 && PDAL_VERSION_MINOR < 2)
#error "readers.geonerf needs PDAL 2.2 or newer"
#endif

namespace geonerf
{

static const pdal::PluginInfo s_info
{
    "readers.geonerf",
    "Points of a neural surface, from the folder of a geo-nerf run",
    ""
};

namespace
{

pdal::Dimension::Type typeOf(const Field& field)
{
    using pdal::Dimension::BaseType;
    const BaseType base = field.kind == 'f' ? BaseType::Floating : field.kind == 'u' ? BaseType::Unsigned : BaseType::Signed;
    return static_cast<pdal::Dimension::Type>(static_cast<std::size_t>(base) | field.size);
}

/// A number that reads back as the same number.
std::string written(double value)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(std::numeric_limits<double>::max_digits10) << value;
    return out.str();
}

double coordinate(const char *record, const Field& field)
{
    if (field.size == sizeof(float))
    {
        float value;
        std::memcpy(&value, record + field.offset, sizeof(value));
        return value;
    }
    double value;
    std::memcpy(&value, record + field.offset, sizeof(value));
    return value;
}

} // unnamed namespace

GeoNerfReader::GeoNerfReader()
{}

GeoNerfReader::~GeoNerfReader()
{}

std::string GeoNerfReader::getName() const
{
    return s_info.name;
}

void GeoNerfReader::addArgs(pdal::ProgramArgs& args)
{
    args.add("program", "The geo-nerf program; else the one that the environment variable GEO_NERF_PROGRAM names, else geo-nerf on PATH", m_program);
    args.add("spacing", "Edge of the cubes of which the most confident point is kept, metres (0: all points)", m_spacing, 0.0);
    args.add("bounds", "Box in the CRS of the points: ([xmin,xmax],[ymin,ymax]), or with ,[zmin,zmax]", m_bounds);
    args.add("min_confidence", "Points less sure than this are left out, 0 to 1", m_minConfidence, 0.0);
    args.add("crs", "CRS of the points, such as EPSG:25832+7837; else the run's", m_crs);
}

void GeoNerfReader::initialize()
{
    open();
    setSpatialReference(pdal::SpatialReference(m_stream->wkt()));
}

/// Starts the program and reads what it says of its points.
void GeoNerfReader::open()
{
    m_stream.reset();
    m_child.reset();
    m_taken = 0;
    if (m_filename.empty())
        throwError("the option 'filename' is missing; it names the folder of a run of geo-nerf.");
    try
    {
        m_child.reset(new Child(command()));
        Child *child = m_child.get();
        m_stream.reset(new PointStream([child](char *to, std::size_t size) { return child->read(to, size); }));
    }
    catch (const ChildError& error)
    {
        throwError(std::string(error.what()) + ". Name the program with the option 'program' or the environment variable GEO_NERF_PROGRAM.");
    }
    catch (const StreamError& error)
    {
        fail(error.what());
    }
}

std::vector<std::string> GeoNerfReader::command() const
{
    const char *named = std::getenv("GEO_NERF_PROGRAM");
    const std::string program = !m_program.empty() ? m_program : named && *named ? named : "geo-nerf";
    std::vector<std::string> words { program, "extract", "--stream" };
    // written with '=', so that a value that begins with '-' is no option
    if (m_spacing != 0)
        words.push_back("--spacing=" + written(m_spacing));
    if (!m_bounds.empty())
        words.push_back("--bounds=" + m_bounds);
    if (m_minConfidence != 0)
        words.push_back("--min-confidence=" + written(m_minConfidence));
    if (!m_crs.empty())
        words.push_back("--crs=" + m_crs);
    words.insert(words.end(), { "--", m_filename });
    return words;
}

void GeoNerfReader::addDimensions(pdal::PointLayoutPtr layout)
{
    m_columns.clear();
    for (const Field& field : m_stream->fields())
    {
        const pdal::Dimension::Type type = typeOf(field);
        m_columns.push_back({ layout->registerOrAssignDim(field.name, type), type, field.offset });
    }
}

void GeoNerfReader::ready(pdal::PointTableRef)
{
    if (m_taken > 0 || !m_stream)
        open(); // the pipeline runs once more
}

pdal::QuickInfo GeoNerfReader::inspect()
{
    initialize(); // PDAL asks without it
    pdal::QuickInfo info;
    info.m_srs = getSpatialReference();
    std::vector<Field> axes;
    for (const Field& field : m_stream->fields())
    {
        info.m_dimNames.push_back(field.name);
        if (field.name == "X" || field.name == "Y" || field.name == "Z")
            axes.push_back(field);
    }
    if (axes.size() != 3 || axes[0].kind != 'f' || axes[1].kind != 'f' || axes[2].kind != 'f')
        fail("it has no X, Y and Z");
    while (const char *record = nextRecord())
    {
        info.m_bounds.grow(coordinate(record, axes[0]), coordinate(record, axes[1]), coordinate(record, axes[2]));
        ++info.m_pointCount;
    }
    info.m_valid = true;
    close();
    return info;
}

pdal::point_count_t GeoNerfReader::read(pdal::PointViewPtr view, pdal::point_count_t count)
{
    pdal::PointId id = view->size();
    pdal::point_count_t read = 0;
    for (; read < count; ++read, ++id)
    {
        pdal::PointRef point(*view, id);
        if (!processOne(point))
            break;
        if (m_cb)
            m_cb(*view, id);
    }
    return read;
}

bool GeoNerfReader::processOne(pdal::PointRef& point)
{
    const char *record = m_taken < m_count ? nextRecord() : nullptr;
    if (!record)
        return false;
    for (const Column& column : m_columns)
        point.setField(column.id, column.type, record + column.offset);
    ++m_taken;
    return true;
}

void GeoNerfReader::done(pdal::PointTableRef)
{
    close();
}

void GeoNerfReader::close()
{
    m_stream.reset();
    m_child.reset(); // ends it, where 'count' left points in it
}

/// The next record, or nullptr after the last one, when the program has ended well.
const char *GeoNerfReader::nextRecord()
{
    try
    {
        const char *record = m_stream->next();
        if (!record && !m_child->finish())
            fail("all points came, but the program failed afterwards");
        return record;
    }
    catch (const StreamError& error)
    {
        fail(error.what());
    }
}

/// Stops the pipeline: the reason first, which is what the program said where it gave up by itself, and else what is wrong with its stream.
void GeoNerfReader::fail(const std::string& why)
{
    const std::string said = inPdalsWords(m_child->lastWords(), m_filename);
    const std::string ending = m_child->ending();
    const bool gaveUp = !said.empty() && !ending.empty() && !m_child->wasKilled();
    close();
    if (gaveUp)
        throwError(said + " (" + ending + ")");
    const std::string told = "the stream of points from geo-nerf is not whole: " + why;
    throwError((ending.empty() ? "" : ending + "; ") + told + "." + (said.empty() ? "" : " It said: " + said));
    std::abort(); // throwError does not return, but PDAL does not say so
}

} // namespace geonerf

using geonerf::GeoNerfReader;
using geonerf::s_info;
CREATE_SHARED_STAGE(GeoNerfReader, s_info)
