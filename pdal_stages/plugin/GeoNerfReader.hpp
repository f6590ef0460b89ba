// readers.geonerf: the surface of a run of geo-nerf as points, taken from `geo-nerf extract --stream` while it writes them.
#pragma once

#include "Child.hpp"
#include "PointStream.hpp"

#include <pdal/Reader.hpp>
#include <pdal/Streamable.hpp>

#include <memory>
#include <string>
#include <vector>

namespace geonerf
{

class GeoNerfReader : public pdal::Reader, public pdal::Streamable
{
public:
    GeoNerfReader();
    ~GeoNerfReader() override;

    std::string getName() const override;

private:
    /// A field of the stream and the dimension it goes to.
    struct Column
    {
        pdal::Dimension::Id id;
        pdal::Dimension::Type type;
        std::size_t offset;
    };

    std::string m_program;
    std::string m_bounds;
    std::string m_crs;
    double m_spacing = 0;
    double m_minConfidence = 0;

    // the stream refers to the child, so it is declared after it
    std::unique_ptr<Child> m_child;
    std::unique_ptr<PointStream> m_stream;
    std::vector<Column> m_columns;
    pdal::point_count_t m_taken = 0;

    void addArgs(pdal::ProgramArgs& args) override;
    void initialize() override;
    void addDimensions(pdal::PointLayoutPtr layout) override;
    void ready(pdal::PointTableRef table) override;
    pdal::QuickInfo inspect() override;
    pdal::point_count_t read(pdal::PointViewPtr view, pdal::point_count_t count) override;
    bool processOne(pdal::PointRef& point) override;
    void done(pdal::PointTableRef table) override;

    void open();
    void close();
    std::vector<std::string> command() const;
    const char *nextRecord();
    [[noreturn]] void fail(const std::string& why);
};

} // namespace geonerf
