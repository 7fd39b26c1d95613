import QtQuick
import QtQuick3D
import Rigwright.Window

Node {
    id: set
    property var meshes: []
    property bool oneSided: false
    property real see: 1          // opacity on top of the material's own
    property bool tinted: false
    property color tint: "white"
    property SectionPlane section: null   // what lies beyond it is left out
    readonly property bool isCut: section !== null && section.active
    Component { id: cutMaterial; CutMaterial {} }
    Repeater3D {
        model: set.meshes
        Model {
            id: model
            required property var modelData
            property CutMaterial cut: null
            readonly property bool isCut: set.isCut
            function follow() {
                if (!isCut || cut !== null) return
                cut = cutMaterial.createObject(model, { metalness: modelData.metalness, roughness: modelData.roughness })
                cut.ink = Qt.binding(() => Qt.rgba(modelData.color.r, modelData.color.g, modelData.color.b, modelData.opacity * set.see))
                cut.planeNormal = Qt.binding(() => set.section.normal)
                cut.planeAt = Qt.binding(() => set.section.at)
            }
            onIsCutChanged: follow()
            Component.onCompleted: follow()
            geometry: modelData.geometry
            castsShadows: modelData.opacity === 1 && !set.oneSided && !set.tinted
            materials: isCut && cut !== null ? cut : whole
            PrincipledMaterial {
                id: whole
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
