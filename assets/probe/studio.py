# Makes studio.ktx, the light around the case: a soft studio, baked once because filtering a probe at start takes 46 s
# without a graphics processor. Use, in an empty folder:
#   python3 studio.py draw && xvfb-run -a /usr/lib/qt6/bin/balsam studio.hdr && python3 studio.py shrink
# `draw` writes studio.hdr; balsam bakes it into 512-pixel faces (17 MB); `shrink` averages 4 by 4 pixels of every level,
# which keeps the levels and so the meaning of roughness.
import math,struct,sys

def draw():
    W,H=256,128
    def env(d):
        x,y,z=d
        t=(y+1)/2
        c=[0.16+0.50*t*t*1.3]*3
        c=[c[0]*0.97,c[1]*0.99,c[2]*1.05]
        def box(ax,soft,inten,tint):
            dot=x*ax[0]+y*ax[1]+z*ax[2]
            e=math.exp(-((1-dot)/soft)**2*1.0) if dot>-1 else 0
            for i in range(3): c[i]+=inten*tint[i]*e
        def n(v):
            l=math.sqrt(sum(a*a for a in v)); return [a/l for a in v]
        box(n([0.75,0.55,0.7]),0.10,5.0,(1,0.98,0.95))
        box(n([-0.8,0.35,0.6]),0.14,2.2,(0.92,0.96,1.0))
        box(n([0.1,1.0,0.1]),0.22,2.4,(1,1,1))
        box(n([0.2,0.25,-1.0]),0.16,1.2,(0.9,0.95,1.0))
        if y<0:
            k=min(1,-y*2); c=[a*(1-0.45*k)+0.06*k for a in c]
        return c
    def rgbe(c):
        m=max(c)
        if m<1e-32: return bytes(4)
        f,e=math.frexp(m); s=f*256/m
        return bytes([min(255,int(a*s)) for a in c]+[e+128])
    with open('studio.hdr','wb') as f:
        f.write(b'#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y %d +X %d\n'%(H,W))
        for j in range(H):
            th=math.pi*(j+.5)/H
            for i in range(W):
                ph=2*math.pi*(i+.5)/W
                f.write(rgbe(env((math.sin(th)*math.cos(ph),math.cos(th),math.sin(th)*math.sin(ph)))))


def shrink():
    d=open('studio.ktx','rb').read()
    h=list(struct.unpack('<13I',d[12:64]))
    K=4
    out=bytearray(d[:12])
    h2=h[:]; h2[6]//=K; h2[7]//=K
    out+=struct.pack('<13I',*h2)+d[64:64+h[12]]
    off=64+h[12]; w=h[6]
    for l in range(h[11]):
        n,=struct.unpack('<I',d[off:off+4]); off+=4
        nw=w//K; out+=struct.pack('<I',nw*nw*8)
        for f in range(6):
            v=struct.unpack('<%de'%(w*w*4),d[off:off+n]); off+=n
            o=[]
            for y in range(nw):
                for x in range(nw):
                    for c in range(4):
                        s=0.0
                        for yy in range(K):
                            b=((y*K+yy)*w+x*K)*4+c
                            for xx in range(K): s+=v[b+xx*4]
                        o.append(s/(K*K))
            out+=struct.pack('<%de'%len(o),*o)
        w//=2
    open('studio.ktx','wb').write(out)


{"draw": draw, "shrink": shrink}[sys.argv[1]]()
