import QtQuick
import QtQuick3D
import Rigwright.Window

// A view in 3D with the camera of an orbit and the light of the house; what stands in it are its children.
View3D {
    id: studio
    required property Orbit orbit
    property bool high: false
    property bool still: true      // nothing moves: edges may be smoothed over several frames
    // What moves is drawn in fewer pixels where each of them costs, as a motion that keeps up is worth more than its sharpness.
    readonly property real grain: high || still ? 1 : 0.7

    width: parent.width * grain
    height: parent.height * grain
    transform: Scale { xScale: 1 / studio.grain; yScale: 1 / studio.grain }
    camera: orbit.orthographic ? flat : eye
    environment: SceneEnvironment {
        backgroundMode: SceneEnvironment.Transparent
        antialiasingMode: studio.high ? SceneEnvironment.MSAA : studio.still ? SceneEnvironment.ProgressiveAA : SceneEnvironment.NoAA
        antialiasingQuality: studio.high ? SceneEnvironment.High : SceneEnvironment.Medium
        lightProbe: Texture { source: "qrc:/rigwright/probe/studio.ktx" }
        probeExposure: Theme.dark ? 0.85 : 1.05
        tonemapMode: SceneEnvironment.TonemapModeLinear
        aoStrength: studio.high ? 45 : 0
        aoDistance: 40
        aoSoftness: 30
    }

    PerspectiveCamera {
        id: eye
        position: studio.orbit.position
        rotation: studio.orbit.rotation
        fieldOfView: studio.orbit.fieldOfView
        clipNear: studio.orbit.clipNear
        clipFar: studio.orbit.clipFar
    }
    OrthographicCamera {
        id: flat
        position: studio.orbit.position
        rotation: studio.orbit.rotation
        horizontalMagnification: studio.orbit.magnification * studio.grain
        verticalMagnification: studio.orbit.magnification * studio.grain
        clipNear: studio.orbit.clipNear
        clipFar: studio.orbit.clipFar
    }

    DirectionalLight {
        eulerRotation: Qt.vector3d(-38, 40, 0)
        brightness: Theme.dark ? 0.9 : 1.1
        castsShadow: studio.high
        shadowMapQuality: Light.ShadowMapQualityHigh
        shadowFactor: 55
        shadowBias: 18
    }
    DirectionalLight { eulerRotation: Qt.vector3d(-10, -50, 0); brightness: 0.35 }
}
