// How many draw calls a graphics context gets. Qt Quick 3D counts them itself only from 6.5 on.
#pragma once

class QOpenGLContext;

namespace rw {

// Counts from now on, for the rest of the process; one context at a time. False where OpenGL is not called through pointers
// (OpenGL ES linked in): the number is not known then.
bool countDrawCalls(QOpenGLContext& context);
int drawCalls();   // since countDrawCalls()

}  // namespace rw
