// What the program said, as somebody reads it who wrote a pipeline and not a command line.
#pragma once

#include <string>

namespace geonerf
{

/// The program's error in the words of PDAL's options: 'min_confidence' for --min-confidence, 'filename' for the folder of the run.
std::string inPdalsWords(const std::string& said, const std::string& filename);

} // namespace geonerf
