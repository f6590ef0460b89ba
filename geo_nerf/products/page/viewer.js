// A point cloud in a canvas: orbit, zoom, pan; colour by photograph, height or confidence. WebGL 2 alone, nothing is loaded.
// Data beside the canvas: positions (three uint16 a point), colours (three uint8), confidence (one uint8), all base64 in one text.
'use strict';
document.querySelectorAll('.viewer').forEach(function (viewer) {
  const stage = viewer.querySelector('.stage'), canvas = viewer.querySelector('canvas');
  const facts = JSON.parse(viewer.querySelector('script.view-facts').textContent);
  const gl = canvas.getContext('webgl2', { antialias: false, alpha: false, powerPreference: 'low-power' });
  if (!gl) { viewer.querySelector('.state').textContent = 'This browser shows no WebGL 2; here is a still picture of the cloud.'; return; }

  // Positions arrive as 0..1 of the larger side; z is up.
  const pointShader = `#version 300 es
    layout(location=0) in vec3 place; layout(location=1) in vec3 rgb; layout(location=2) in float sure;
    uniform mat4 view; uniform float size; uniform int mode; uniform vec2 heights; uniform sampler2D ramp;
    out vec3 colour;
    void main() {
      gl_Position = view * vec4(place, 1.0);
      gl_PointSize = clamp(size / gl_Position.w, 1.0, 24.0);
      float value = mode == 1 ? (place.z - heights.x) / (heights.y - heights.x) : sure;
      colour = mode == 0 ? rgb : texture(ramp, vec2(clamp(value, 0.004, 0.996), mode == 1 ? 0.25 : 0.75)).rgb;
    }`;
  const pointColour = `#version 300 es
    precision mediump float; in vec3 colour; out vec4 shown;
    void main() {
      vec2 off = gl_PointCoord - 0.5;
      if (dot(off, off) > 0.25) discard;
      shown = vec4(colour, 1.0);
    }`;
  // Eye-dome lighting: a pixel is darkened by how far it lies behind its neighbours (Boucheny 2009).
  const screenShader = `#version 300 es
    void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }`;
  const screenColour = `#version 300 es
    precision highp float; uniform sampler2D picture, depth; uniform vec2 range; out vec4 shown;
    float away(ivec2 at) {
      float d = texelFetch(depth, clamp(at, ivec2(0), textureSize(depth, 0) - 1), 0).r;
      return d >= 1.0 ? 99.0 : log2(range.x * range.y / (range.y - d * (range.y - range.x)));
    }
    void main() {
      ivec2 at = ivec2(gl_FragCoord.xy); float own = away(at), behind = 0.0;
      vec3 colour = texelFetch(picture, at, 0).rgb;
      if (own < 90.0) for (int k = 0; k < 8; k++) {
        float angle = 0.7853982 * float(k);
        behind += max(0.0, own - away(at + ivec2(round(2.0 * vec2(cos(angle), sin(angle))))));
      }
      shown = vec4(colour * exp(-behind * 11.0), 1.0);
    }`;

  function program(vertex, fragment) {
    const made = gl.createProgram();
    [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]].forEach(function (part) {
      const shader = gl.createShader(part[0]);
      gl.shaderSource(shader, part[1]); gl.compileShader(shader); gl.attachShader(made, shader);
    });
    gl.linkProgram(made);
    if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made));
    return made;
  }
  const points = program(pointShader, pointColour), screen = program(screenShader, screenColour);
  const of = function (made, name) { return gl.getUniformLocation(made, name); };

  const bytes = Uint8Array.from(atob(viewer.querySelector('script.view-points').textContent.trim()), function (c) { return c.charCodeAt(0); });
  const count = facts.count, array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
  [[0, 3, gl.UNSIGNED_SHORT, 0], [1, 3, gl.UNSIGNED_BYTE, 6 * count], [2, 1, gl.UNSIGNED_BYTE, 9 * count]].forEach(function (row) {
    gl.enableVertexAttribArray(row[0]);
    gl.vertexAttribPointer(row[0], row[1], row[2], true, 0, row[3]);
  });
  const ramp = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, ramp);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, facts.ramps[0].length / 3, 2, 0, gl.RGB, gl.UNSIGNED_BYTE,
    new Uint8Array(facts.ramps[0].concat(facts.ramps[1])));
  [[gl.TEXTURE_MIN_FILTER, gl.LINEAR], [gl.TEXTURE_MAG_FILTER, gl.LINEAR], [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE]].forEach(function (pair) { gl.texParameteri(gl.TEXTURE_2D, pair[0], pair[1]); });

  const frame = gl.createFramebuffer(), picture = gl.createTexture(), depth = gl.createTexture();
  function resize() {
    const dense = Math.min(devicePixelRatio || 1, 2);
    const wide = Math.max(1, Math.round(canvas.clientWidth * dense)), tall = Math.max(1, Math.round(canvas.clientHeight * dense));
    if (canvas.width === wide && canvas.height === tall && resize.done) return;
    canvas.width = wide; canvas.height = tall; resize.done = true;
    [[picture, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, gl.COLOR_ATTACHMENT0],
      [depth, gl.DEPTH_COMPONENT24, gl.DEPTH_COMPONENT, gl.UNSIGNED_INT, gl.DEPTH_ATTACHMENT]].forEach(function (row) {
      gl.bindTexture(gl.TEXTURE_2D, row[0]);
      gl.texImage2D(gl.TEXTURE_2D, 0, row[1], wide, tall, 0, row[2], row[3], null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, row[4], gl.TEXTURE_2D, row[0], 0);
    });
  }

  const start = { turn: -0.6, tilt: 0.85, away: facts.reach * 2.3, at: facts.centre.slice() };
  let eye = JSON.parse(JSON.stringify(start)), mode = 0, coarse = 1, waiting = false;
  function axes() {
    const ct = Math.cos(eye.turn), st = Math.sin(eye.turn), ci = Math.cos(eye.tilt), si = Math.sin(eye.tilt);
    return { right: [ct, st, 0], up: [-st * si, ct * si, ci], back: [st * ci, -ct * ci, si] };
  }
  function dot(a, b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
  function matrix(near, far) {
    const a = axes(), aspect = canvas.width / canvas.height, f = 1 / Math.tan(0.42);
    const from = [0, 1, 2].map(function (k) { return eye.at[k] + a.back[k] * eye.away; });
    const rows = [a.right, a.up, a.back].map(function (row) { return row.concat(-dot(row, from)); });
    const z = (far + near) / (near - far), w = 2 * far * near / (near - far), m = [];
    for (let c = 0; c < 4; c++) m.push(rows[0][c] * f / aspect, rows[1][c] * f, rows[2][c] * z + (c === 3 ? w : 0), -rows[2][c]);
    return new Float32Array(m);
  }
  function draw() {
    waiting = false;
    resize();
    const near = Math.max(eye.away * 0.02, 0.002), far = eye.away + facts.reach * 3;
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(0.063, 0.082, 0.102, 1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.useProgram(points);
    gl.uniformMatrix4fv(of(points, 'view'), false, matrix(near, far));
    gl.uniform1f(of(points, 'size'), coarse * facts.spacing * canvas.height * 2.3);
    gl.uniform1i(of(points, 'mode'), mode);
    gl.uniform2fv(of(points, 'heights'), facts.heights);
    gl.activeTexture(gl.TEXTURE0); gl.bindTexture(gl.TEXTURE_2D, ramp);
    gl.bindVertexArray(array);
    gl.drawArrays(gl.POINTS, 0, count);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.disable(gl.DEPTH_TEST);
    gl.useProgram(screen);
    gl.uniform1i(of(screen, 'picture'), 0); gl.uniform1i(of(screen, 'depth'), 1);
    gl.uniform2f(of(screen, 'range'), near, far);
    gl.bindTexture(gl.TEXTURE_2D, picture);
    gl.activeTexture(gl.TEXTURE1); gl.bindTexture(gl.TEXTURE_2D, depth);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    stage.classList.add('live');
    canvas.dataset.drawn = String(Number(canvas.dataset.drawn || 0) + 1);
  }
  function redraw() { if (!waiting) { waiting = true; requestAnimationFrame(draw); } }

  function turn(dx, dy) { eye.turn -= dx; eye.tilt = Math.min(1.5707, Math.max(-0.2, eye.tilt + dy)); redraw(); }
  function pan(dx, dy) {
    const a = axes(), step = eye.away * 0.9;
    eye.at = eye.at.map(function (v, k) { return v - (a.right[k] * dx - a.up[k] * dy) * step; });
    redraw();
  }
  function zoom(by) { eye.away = Math.min(facts.reach * 6, Math.max(facts.reach * 0.02, eye.away * by)); redraw(); }
  const down = new Map();
  canvas.addEventListener('pointerdown', function (e) { down.set(e.pointerId, [e.clientX, e.clientY]); canvas.setPointerCapture(e.pointerId); });
  ['pointerup', 'pointercancel'].forEach(function (kind) { canvas.addEventListener(kind, function (e) { down.delete(e.pointerId); }); });
  canvas.addEventListener('pointermove', function (e) {
    const before = down.get(e.pointerId);
    if (!before) return;
    const dx = (e.clientX - before[0]) / canvas.clientHeight, dy = (e.clientY - before[1]) / canvas.clientHeight;
    if (down.size === 2) {
      const other = Array.from(down.entries()).find(function (pair) { return pair[0] !== e.pointerId; })[1];
      const was = Math.hypot(before[0] - other[0], before[1] - other[1]), is = Math.hypot(e.clientX - other[0], e.clientY - other[1]);
      if (is > 0) zoom(was / is);
      pan(dx / 2, dy / 2);
    } else if (e.buttons === 2 || e.shiftKey || e.ctrlKey) pan(dx, dy);
    else turn(dx * 3, dy * 3);
    down.set(e.pointerId, [e.clientX, e.clientY]);
  });
  canvas.addEventListener('contextmenu', function (e) { e.preventDefault(); });
  canvas.addEventListener('wheel', function (e) { e.preventDefault(); zoom(Math.exp(Math.sign(e.deltaY) * 0.14)); }, { passive: false });
  canvas.addEventListener('dblclick', function () { eye = JSON.parse(JSON.stringify(start)); redraw(); });
  canvas.addEventListener('keydown', function (e) {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (way && e.shiftKey) pan(way[0] * 0.06, way[1] * 0.06);
    else if (way) turn(way[0] * 0.12, way[1] * 0.12);
    else if (e.key === '+' || e.key === '=') zoom(0.87);
    else if (e.key === '-') zoom(1.15);
    else if (e.key === '0') { eye = JSON.parse(JSON.stringify(start)); redraw(); } else return;
    e.preventDefault();
  });

  const scale = viewer.querySelector('.scale');
  function choose(next) {
    mode = next;
    viewer.querySelectorAll('button[data-mode]').forEach(function (b) { b.setAttribute('aria-pressed', String(Number(b.dataset.mode) === mode)); });
    const colours = mode ? facts.ramps[mode - 1] : [], stops = [];
    for (let k = 0; k + 2 < colours.length; k += 3) stops.push('rgb(' + colours.slice(k, k + 3) + ')');
    const ends = mode === 1 ? facts.metres.map(function (h) { return h.toFixed(1) + ' m'; }) : ['unsure', 'sure'];
    scale.textContent = '';
    if (mode) {
      const bar = document.createElement('i');
      bar.style.background = 'linear-gradient(90deg,' + stops + ')';
      scale.append(ends[0], bar, ends[1]);
    }
    redraw();
  }
  viewer.querySelectorAll('button[data-mode]').forEach(function (b) { b.addEventListener('click', function () { choose(Number(b.dataset.mode)); }); });
  viewer.querySelector('button.home').addEventListener('click', function () { eye = JSON.parse(JSON.stringify(start)); redraw(); });
  viewer.querySelector('input.size').addEventListener('input', function (e) { coarse = Number(e.target.value); redraw(); });
  canvas.addEventListener('webglcontextlost', function () { stage.classList.remove('live'); });
  new ResizeObserver(redraw).observe(canvas);
  choose(0);
});
