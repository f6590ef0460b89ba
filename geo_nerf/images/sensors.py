"""Sensor widths of cameras that fly, from their makers' data sheets: make and model in, millimetres out."""

from __future__ import annotations

#: end of "make model" in lower case -> width of the whole sensor, millimetres
SENSOR_WIDTH_MM: dict[str, float] = {
    "fc200": 6.17, "fc220": 6.17, "fc300c": 6.3, "fc300s": 6.3, "fc300x": 6.3, "fc330": 6.3, "fc350": 6.3, "fc550": 17.3,
    "fc1102": 6.17, "fc2103": 6.17, "fc2204": 6.17, "fc2403": 6.17, "fc3170": 6.4, "fc3411": 13.2, "fc3582": 9.7, "fc6310": 13.2,
    "fc6310r": 13.2, "fc6310s": 13.2, "fc6360": 4.87, "fc6510": 13.2, "fc6520": 17.3, "fc6540": 23.5, "fc7203": 6.3, "fc7303": 6.3,
    "fc8282": 9.7, "fc8482": 9.7, "l1d-20c": 13.2, "l2d-20c": 17.3, "m3e": 17.3, "m4e": 17.3, "zenmusep1": 35.9, "zenmuse p1": 35.9,
    "test_pro_evo2 xt701": 6.4, "xt701": 6.4, "xt705": 13.2, "xl719": 6.4,
    "anafi": 5.9, "sequoia": 4.8, "s.o.d.a.": 12.75, "canon powershot elph 110 hs": 6.17,
    "skydio 2": 6.29, "skydio 2 color": 6.29, "vt300-l_93": 13.1, "v100-l_93": 13.1, "vt300-z_50": 7.4, "vt300-l_50": 7.4,
    "canon powershot a3300 is": 6.17, "canon powershot s100": 7.44, "canon powershot s110": 7.44, "canon powershot sx260 hs": 6.17,
    "canon powershot sx230 hs": 6.17, "canon powershot elph 115 is": 6.17, "canon eos digital rebel xsi": 22.2, "canon eos 450d": 22.2,
    "canon eos 5d mark ii": 36.0, "canon eos 5d mark iii": 36.0, "canon eos 6d": 35.8, "canon eos 5ds r": 36.0, "canon eos m": 22.3,
    "sony ilce-5100": 23.5, "sony ilce-6000": 23.5, "sony ilce-6100": 23.5, "sony ilce-qx1": 23.2, "sony nex-5t": 23.4,
    "sony nex-7": 23.5, "sony ilce-7r": 35.9, "sony ilce-7rm2": 35.9, "sony ilce-7rm3": 35.9, "sony ilce-7rm4": 35.7,
    "sony ilce-7rm4a": 35.7, "sony dsc-rx1r": 35.8, "sony dsc-rx1rm2": 35.9, "sony dsc-rx0": 13.2, "sony dsc-rx100m5": 13.2,
    "sony dsc-wx220": 6.17, "sony umc-r10c": 23.2, "ricoh gr": 23.7, "ricoh gr ii": 23.7, "ricoh gr iii": 23.5,
}  # fmt: skip


def sensor_width_mm(make_and_model: str) -> float | None:
    """Width of the sensor in millimetres, or None for a camera not in the table.

    Args:
        make_and_model: lower case, as `Tags.maker` gives it; makers who repeat themselves ("canon canon eos 6d") are seen through.
    """
    words = make_and_model.split()
    return next((SENSOR_WIDTH_MM[name] for start in range(len(words)) if (name := " ".join(words[start:])) in SENSOR_WIDTH_MM), None)
