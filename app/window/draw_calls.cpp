#include "window/draw_calls.h"

#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>

namespace rw {
namespace {

int counted = 0;

// One call of OpenGL with a counter before it.
template <int Which, class... Arguments>
struct Counted {
    using Function = void (QOPENGLF_APIENTRYP)(Arguments...);
    static inline Function original = nullptr;
    static void QOPENGLF_APIENTRY call(Arguments... arguments)
    {
        ++counted;
        original(arguments...);
    }
};

template <int Which, class... Arguments>
void count(void (QOPENGLF_APIENTRYP& function)(Arguments...))
{
    using Own = Counted<Which, Arguments...>;
    if (!function || function == Own::call) return;
    Own::original = function;
    function = Own::call;
}

// Opens the table of pointers a context's functions go through.
struct Table : QOpenGLExtraFunctions {
    static QOpenGLExtraFunctionsPrivate* of(QOpenGLExtraFunctions* functions)
    {
        return static_cast<QOpenGLExtraFunctionsPrivate*>(static_cast<Table*>(functions)->d_ptr);
    }
};

}  // namespace

bool countDrawCalls(QOpenGLContext& context)
{
    counted = 0;
#if QT_CONFIG(opengles2)
    Q_UNUSED(context);
    return false;
#else
    QOpenGLExtraFunctionsPrivate* table = Table::of(context.extraFunctions());
    count<0>(table->QOpenGLFunctionsPrivate::f.DrawArrays);
    count<1>(table->QOpenGLFunctionsPrivate::f.DrawElements);
    count<2>(table->f.DrawArraysInstanced);
    count<3>(table->f.DrawElementsInstanced);
    count<4>(table->f.DrawElementsBaseVertex);
    count<5>(table->f.DrawElementsInstancedBaseVertex);
    return true;
#endif
}

int drawCalls() { return counted; }

}  // namespace rw
