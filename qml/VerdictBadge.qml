import QtQuick

// A verdict by shape, colour and letter.
Item {
    id: badge
    property int verdict: 0
    property string letter
    property int size: 20
    implicitWidth: size
    implicitHeight: size
    Icon {
        anchors.fill: parent
        size: badge.size
        name: Theme.verdictShapes[Math.max(0, badge.verdict)]
        color: Theme.verdict(badge.verdict)
    }
    Words {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: badge.verdict === 3 ? badge.size * 0.1 : 0
        text: badge.letter
        font.pixelSize: Math.round(badge.size * (badge.verdict === 3 ? 0.5 : 0.56))
        font.weight: Font.DemiBold
        color: badge.verdict === 1 ? Theme.verdict(1) : Theme.onVerdict(badge.verdict)
    }
}
