import QtQuick

// What stands behind a picture in 3D.
Rectangle {
    gradient: Gradient {
        GradientStop { position: 0; color: Theme.skyTop }
        GradientStop { position: 1; color: Theme.skyBottom }
    }
}
