// The sections of the printed checklist as blocks of a given width.
#pragma once

#include "printing/flow.h"
#include "printing/sheet_pictures.h"

namespace rw::page {

using Blocks = std::vector<Block>;

void addTitle(Blocks& blocks, const Evaluation& evaluation, double width);
void addPicture(Blocks& blocks, const QImage& picture, double width);
void addFirstLooks(Blocks& blocks, const Evaluation& evaluation, double width);  // problems, warnings, fits if
void addPartList(Blocks& blocks, const Evaluation& evaluation, double width);
void addExploded(Blocks& blocks, const QImage& picture, double width);
void addSteps(Blocks& blocks, const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, double width);
void addNotChecked(Blocks& blocks, const Evaluation& evaluation, double width);
void addWaived(Blocks& blocks, const Evaluation& evaluation, double width);
void addAttribution(Blocks& blocks, const Evaluation& evaluation, double width);

// Shared by the sections.
void addHeading(Blocks& blocks, const QString& title, double width);
void addSpace(Blocks& blocks, double height);
enum class FindingSize { Full, Small };
void addFinding(Blocks& blocks, const Finding& finding, double left, double width, FindingSize size);

}  // namespace rw::page
