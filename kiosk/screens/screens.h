// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sheet.h"

/// One function a screen, each in a file of its name. They draw what the state asks for onto the sheet.
namespace parvis::screens {

void attract(Sheet& sheet);
void languages(Sheet& sheet);
void missing_language(Sheet& sheet);
void home(Sheet& sheet);
void theme(Sheet& sheet);
void page(Sheet& sheet);
void places(Sheet& sheet);
void place(Sheet& sheet);
void today(Sheet& sheet);
void emergency(Sheet& sheet);
void help(Sheet& sheet);
void about(Sheet& sheet);
void accessibility(Sheet& sheet);
void display(Sheet& sheet);
void recorded(Sheet& sheet);
void tally(Sheet& sheet);
void voices(Sheet& sheet);

}
