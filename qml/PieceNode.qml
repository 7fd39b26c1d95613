import QtQuick
import QtQuick3D

// One standing piece: its meshes, and lines around it when it is pointed at, selected or drawn from an estimate.
Node {
    id: piece
    required property string pieceKey
    required property string itemId
    required property string label
    required property vector3d place
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

    position: place
    rotation: facing

    Node {
        opacity: piece.strength
        MeshSet { meshes: piece.meshes }
        MeshSet { meshes: piece.panelsOn ? piece.closed : []; see: 1 }
        MeshSet { meshes: piece.panelsOn ? [] : piece.inside; oneSided: true; see: 0.5 }
    }
    Model {
        visible: piece.panelEdges !== null && !piece.panelsOn
        geometry: piece.panelEdges
        opacity: 0.55 * piece.strength
        materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Theme.edge }
    }
    Model {
        visible: piece.edges !== null && piece.panelEdges === null && (piece.selected || piece.pointedAt || piece.estimated)
        geometry: piece.edges
        opacity: piece.selected || piece.pointedAt ? 1 : 0.4 * piece.strength
        materials: PrincipledMaterial {
            lighting: PrincipledMaterial.NoLighting
            baseColor: piece.selected ? Theme.accent : piece.pointedAt ? Theme.text : Theme.verdict(1)
        }
    }
}
