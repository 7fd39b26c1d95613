import math,struct
# A small studio: a soft ceiling, two tall soft boxes, a dim warm floor. Equirectangular, RGBE.
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
