#include "looks/look.h"

namespace rw {

// Colours by eye, from photographs of usual parts; sRGB 0…1. Nothing but the picture depends on them.
const std::vector<Material>& materials()
{
    static const std::vector<Material> all = {
        // name            red    green  blue   metal  rough  opacity
        {"steel",          0.66f, 0.68f, 0.70f, 0.90f, 0.35f, 1.0f},
        {"steel_dark",     0.24f, 0.25f, 0.27f, 0.60f, 0.55f, 1.0f},
        {"aluminium",      0.78f, 0.79f, 0.80f, 0.90f, 0.40f, 1.0f},
        {"profile",        0.68f, 0.69f, 0.71f, 0.85f, 0.42f, 1.0f},
        {"copper",         0.80f, 0.48f, 0.32f, 0.95f, 0.30f, 1.0f},
        {"gold",           0.86f, 0.68f, 0.30f, 0.95f, 0.30f, 1.0f},
        {"glass",          0.60f, 0.70f, 0.75f, 0.00f, 0.05f, 0.12f},
        {"mesh",           0.16f, 0.17f, 0.18f, 0.40f, 0.60f, 0.60f},
        {"front",          0.15f, 0.16f, 0.17f, 0.40f, 0.55f, 1.0f},
        {"cage",           0.30f, 0.31f, 0.33f, 0.60f, 0.50f, 1.0f},
        {"pcb",            0.06f, 0.21f, 0.17f, 0.00f, 0.55f, 1.0f},
        {"pcb_dark",       0.06f, 0.15f, 0.13f, 0.00f, 0.55f, 1.0f},
        {"substrate",      0.12f, 0.38f, 0.22f, 0.00f, 0.50f, 1.0f},
        {"chip",           0.11f, 0.11f, 0.12f, 0.00f, 0.45f, 1.0f},
        {"print",          0.82f, 0.84f, 0.84f, 0.00f, 0.70f, 1.0f},
        {"heatsink",       0.42f, 0.44f, 0.47f, 0.75f, 0.45f, 1.0f},
        {"spreader",       0.34f, 0.36f, 0.40f, 0.75f, 0.40f, 1.0f},
        {"heat_spreader",  0.70f, 0.71f, 0.72f, 0.85f, 0.32f, 1.0f},
        {"fins",           0.66f, 0.67f, 0.69f, 0.85f, 0.40f, 1.0f},
        {"fins_dark",      0.28f, 0.29f, 0.31f, 0.60f, 0.50f, 1.0f},
        {"fan",            0.13f, 0.14f, 0.15f, 0.00f, 0.60f, 1.0f},
        {"fan_blade",      0.36f, 0.38f, 0.41f, 0.00f, 0.50f, 1.0f},
        {"shroud",         0.19f, 0.20f, 0.22f, 0.20f, 0.50f, 1.0f},
        {"shroud_trim",    0.58f, 0.60f, 0.63f, 0.80f, 0.40f, 1.0f},
        {"backplate",      0.24f, 0.25f, 0.27f, 0.60f, 0.48f, 1.0f},
        {"slot",           0.10f, 0.10f, 0.11f, 0.00f, 0.55f, 1.0f},
        {"slot_steel",     0.72f, 0.74f, 0.76f, 0.90f, 0.35f, 1.0f},
        {"connector",      0.09f, 0.09f, 0.10f, 0.00f, 0.55f, 1.0f},
        {"latch",          0.62f, 0.63f, 0.64f, 0.00f, 0.60f, 1.0f},
        {"socket",         0.66f, 0.67f, 0.69f, 0.85f, 0.40f, 1.0f},
        {"ports",          0.62f, 0.63f, 0.65f, 0.85f, 0.40f, 1.0f},
        {"port_blue",      0.10f, 0.30f, 0.75f, 0.00f, 0.50f, 1.0f},
        {"port_red",       0.75f, 0.15f, 0.15f, 0.00f, 0.50f, 1.0f},
        {"port_green",     0.30f, 0.58f, 0.20f, 0.00f, 0.50f, 1.0f},
        {"port_pink",      0.85f, 0.45f, 0.55f, 0.00f, 0.50f, 1.0f},
        {"psu",            0.25f, 0.26f, 0.28f, 0.40f, 0.60f, 1.0f},
        {"drive",          0.54f, 0.56f, 0.58f, 0.70f, 0.45f, 1.0f},
        {"label",          0.84f, 0.84f, 0.82f, 0.00f, 0.75f, 1.0f},
        {"label_blue",     0.12f, 0.34f, 0.62f, 0.00f, 0.60f, 1.0f},
        {"plastic",        0.22f, 0.23f, 0.24f, 0.00f, 0.55f, 1.0f},
        {"rubber",         0.30f, 0.31f, 0.32f, 0.00f, 0.90f, 1.0f},
        {"pump",           0.16f, 0.17f, 0.18f, 0.20f, 0.45f, 1.0f},
        {"radiator",       0.14f, 0.15f, 0.16f, 0.40f, 0.50f, 1.0f},
        {"bridge",         0.15f, 0.16f, 0.17f, 0.30f, 0.45f, 1.0f},
        {"ribbon",         0.20f, 0.21f, 0.23f, 0.00f, 0.75f, 1.0f},
        {"riser",          0.18f, 0.19f, 0.20f, 0.00f, 0.60f, 1.0f},
        {"brace",          0.28f, 0.29f, 0.31f, 0.60f, 0.45f, 1.0f},
        {"light",          0.85f, 0.95f, 1.00f, 0.00f, 0.40f, 1.0f},
        {"dark",           0.03f, 0.03f, 0.03f, 0.00f, 0.90f, 1.0f},
        {"limit",          0.95f, 0.55f, 0.15f, 0.00f, 0.80f, 0.25f},
    };
    return all;
}

const Material* findMaterial(const std::string& name)
{
    for (const Material& material : materials())
        if (name == material.name) return &material;
    return nullptr;
}

std::string materialOf(const Solid& solid)
{
    if (findMaterial(solid.material)) return solid.material;
    switch (solid.role) {
    case Role::Fan: return "fan";
    case Role::Connector: return "slot";
    case Role::Panel: return "steel_dark";
    case Role::Bracket: return "steel";
    case Role::Cage: return "cage";
    case Role::Limit: case Role::CableBend: case Role::Intake: return "limit";
    case Role::Body: break;
    }
    return "plastic";
}

}  // namespace rw
