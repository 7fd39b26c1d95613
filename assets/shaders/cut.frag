VARYING vec3 place;

void MAIN()
{
    if (dot(place, planeNormal) > planeAt)
        discard;
    BASE_COLOR = ink;
    METALNESS = metalness;
    ROUGHNESS = roughness;
}
