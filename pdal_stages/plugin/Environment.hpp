// The environment that a program started by PDAL gets.
#pragma once

#include <string>
#include <vector>

namespace geonerf
{

/// This process's environment as `NAME=value`, without what was set for a private PDAL alone: where PDAL's own libraries were put on
/// LD_LIBRARY_PATH (as the wrapper of `make setup` does), they, and PROJ and GDAL folders beside them, would break another program.
std::vector<std::string> childEnvironment();

} // namespace geonerf
