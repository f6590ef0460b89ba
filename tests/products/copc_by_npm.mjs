// Opens a COPC file with the npm package copc and tells what it finds, as JSON.
import { createRequire } from "node:module";
const { Copc } = createRequire(import.meta.url)(process.argv[3]);
const copc = await Copc.create(process.argv[2]);
const { nodes } = await Copc.loadHierarchyPage(process.argv[2], copc.info.rootHierarchyPage);
let count = 0, time = 0, unknown = 0;
const low = [Infinity, Infinity, Infinity];
for (const node of Object.values(nodes)) {
  const view = await Copc.loadPointDataView(process.argv[2], copc, node);
  const [x, y, z, gps, above] = ["X", "Y", "Z", "GpsTime", "HeightAboveGround"].map((name) => view.getter(name));
  for (let i = 0; i < view.pointCount; i++) {
    [x(i), y(i), z(i)].forEach((value, axis) => { low[axis] = Math.min(low[axis], value); });
    time += gps(i);
    unknown += Number.isNaN(above(i)) ? 1 : 0;
    count++;
  }
}
console.log(JSON.stringify({ count, low, time: time / count, unknown, wkt: copc.wkt, header: copc.header.pointCount }));
