import QtQuick
import QtQuick3D
import Rigwright.Window

// One standing piece: its meshes, and lines around it when it is pointed at, selected or drawn from an estimate.
Node {
    id: piece
    required property string pieceKey
    required property string itemId
    required property string label
    required property vector3d place
    required property vector3d away      // from there in the exploded view
    required property quaternion facing
    required property var meshes
    required property var inside
    required property var closed
    required property var edges
    required property var panelEdges
    required property bool estimated
    required property int severity

    property bool selected: false
    property bool pointedAt: false
    property bool panelsOn: false
    property real strength: 1      // below 1: stands back behind what is looked at
    property bool xray: false      // its edges show through whatever is before it
    property real spread: 0        // 1: exploded
    property SectionPlane section: null

    position: place.plus(away.times(spread))
    rotation: facing

    Node {
        visible: opacity > 0.01
        opacity: piece.strength
        MeshSet { meshes: piece.meshes; section: piece.section }
        // Hidden, not taken away: Qt 6.4 would not have their data when they come back.
        MeshSet { meshes: piece.closed; visible: piece.panelsOn; section: piece.section }
        MeshSet { meshes: piece.inside; visible: !piece.panelsOn; oneSided: true; see: 0.5; section: piece.section }
    }
    Model {
        visible: piece.panelEdges !== null && !piece.panelsOn
        geometry: piece.panelEdges
        opacity: 0.55 * piece.strength
        materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Theme.edge }
    }
    Model {
        visible: piece.edges !== null && piece.panelEdges === null && (piece.selected || piece.pointedAt || (piece.estimated && !(piece.section && piece.section.active)) || piece.xray)
        geometry: piece.edges
        opacity: piece.selected || piece.pointedAt ? 1 : piece.xray ? 0.3 : 0.4 * piece.strength
        materials: PrincipledMaterial {
            lighting: PrincipledMaterial.NoLighting
            baseColor: piece.selected ? Theme.accent : piece.pointedAt || piece.xray ? Theme.text : Theme.verdict(1)
        }
    }
}
