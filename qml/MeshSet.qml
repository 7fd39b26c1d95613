import QtQuick
import QtQuick3D

Node {
    id: set
    property var meshes: []
    property bool oneSided: false
    property real see: 1          // opacity on top of the material's own
    property bool tinted: false
    property color tint: "white"
    Repeater3D {
        model: set.meshes
        Model {
            required property var modelData
            geometry: modelData.geometry
            castsShadows: modelData.opacity === 1 && !set.oneSided && !set.tinted
            materials: PrincipledMaterial {
                baseColor: set.tinted ? Qt.tint(modelData.color, Qt.rgba(set.tint.r, set.tint.g, set.tint.b, 0.55)) : modelData.color
                metalness: set.tinted ? 0 : modelData.metalness
                roughness: modelData.roughness
                opacity: modelData.opacity * set.see
                alphaMode: modelData.opacity * set.see < 1 ? PrincipledMaterial.Blend : PrincipledMaterial.Default
                cullMode: Material.BackFaceCulling
            }
        }
    }
}
