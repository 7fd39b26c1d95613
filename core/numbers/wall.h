// From the supply's output to the socket: efficiency, circuits, heat, what it costs a year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "units/quantity.h"

namespace rw {

// The mains: 80 PLUS tests at 115 V, and at 230 V (the EU's internal supplies).
enum class Mains { V115, V230 };

// The share of the wall's power that comes out at a share of the rating, by 80 PLUS ("80 PLUS Gold"; tomshardware.com,
// "80 PLUS PSU efficiency", with the tested loads 20, 50 and 100 %, Titanium also 10 %). Between them straight lines; below
// the least tested load three points less. Nothing for a grade nobody tests. A supply of that grade is at least as good.
std::optional<double> efficiencyAt(const std::string& grade, double load, Mains mains);
std::vector<std::string> efficiencyGrades();   // from White to Titanium

// What the socket gives for hours on end.
struct Circuit {
    const char* id;      // "us_15a": as in files and on the command line
    const char* title;   // RW_TEXT
    double volts, amperes, continuous;   // of its amperes, the share it may carry for three hours and more
    bool isRule;         // by code (NEC 210.19, 210.20: 80 %); else advice
    Mains mains() const { return volts < 200 ? Mains::V115 : Mains::V230; }
    Power limit() const { return watts(volts * amperes * continuous); }
};
const std::vector<Circuit>& circuits();
const Circuit* findCircuit(const std::string& id);

double btuPerHour(Power heat);                               // 3.412 a watt
double airflowFor(Power heat, double kelvin);                // m³/h that carry it off that much warmer: 2.97 · P / ΔT, of air of 1.204 kg/m³
double cubicFeetPerMinute(double cubicMetresPerHour);
double kilowattHours(Power draw, double hours);

// How much warmer a room stays: its walls lose `lossPerKelvin` W/K, `ventilation` m³/h of air go.
double roomWarming(Power heat, double lossPerKelvin, double ventilation);

}  // namespace rw
