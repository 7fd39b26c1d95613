import QtQuick
import QtQuick3D

// A part's material that ends at a section plane.
CustomMaterial {
    property vector3d planeNormal
    property real planeAt
    property color ink
    property real metalness
    property real roughness
    shadingMode: CustomMaterial.Shaded
    vertexShader: "qrc:/rigwright/shaders/cut.vert"
    fragmentShader: "qrc:/rigwright/shaders/cut.frag"
    cullMode: Material.NoCulling
    sourceBlend: ink.a < 1 ? CustomMaterial.SrcAlpha : CustomMaterial.NoBlend
    destinationBlend: ink.a < 1 ? CustomMaterial.OneMinusSrcAlpha : CustomMaterial.NoBlend
}
