/** A surface over a grid as a shaded mesh in the colours of its contours, by WebGL. */

const VERTEX = `#version 300 es
in vec3 spot;
in vec2 slope;
in float loss;
uniform mat4 camera;
out float value;
out vec3 normal;
void main() {
  gl_Position = camera * vec4(spot, 1.0);
  value = loss;
  normal = vec3(-slope, 1.0);
}`;

/** The most levels that a surface has. */
const MOST = 64;

/** Bands between the levels, with a thin line at each, as contours.js draws them; light comes from the upper left. */
const FRAGMENT = `#version 300 es
precision highp float;
in float value;
in vec3 normal;
uniform float levels[${MOST}];
uniform vec3 colors[${MOST}];
uniform int count;
out vec4 color;
void main() {
  int band = 0;
  float near = 1e30;
  for (int i = 1; i < count - 1; i++) {
    if (value >= levels[i]) band = i;
    near = min(near, abs(value - levels[i]));
  }
  float light = 0.62 + 0.38 * max(dot(normalize(normal), normalize(vec3(-0.5, 0.3, 0.9))), 0.0);
  float line = 1.0 - smoothstep(0.2, 0.9, near / max(fwidth(value), 1e-30));
  color = vec4(mix(colors[band] * light, vec3(1.0), 0.4 * line), 1.0);
}`;

/** @typedef {NonNullable<ReturnType<typeof mesh>>} Mesh */

/**
 * @param {HTMLCanvasElement} canvas
 * @returns what draws there; null where the browser has no WebGL 2
 */
export function mesh(canvas) {
  // What was drawn can be read later, for a picture that the reader downloads.
  const gl = canvas.getContext("webgl2", { preserveDrawingBuffer: true });
  if (!gl) return null;
  const program = gl.createProgram();
  for (const [type, text] of /** @type {[number, string][]} */ ([[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]])) {
    const shader = /** @type {WebGLShader} */ (gl.createShader(type));
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.enable(gl.DEPTH_TEST);
  const uniform = (/** @type {string} */ name) => gl.getUniformLocation(program, name);
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  // Right, back, up, both slopes and the loss, in float32.
  for (const [name, size, offset] of /** @type {[string, number, number][]} */ ([["spot", 3, 0], ["slope", 2, 12], ["loss", 1, 20]])) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, 24, offset);
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  let size = 0;

  return {
    /**
     * @param {Float32Array} heights rows from below; NaN leaves a hole @param {Float64Array} loss @param {number[]} shape
     * @param {Float64Array} levels increasing @param {string[]} colors of the bands, "#rrggbb"
     */
    load(heights, loss, [rows, columns], levels, colors) {
      const vertices = new Float32Array(6 * rows * columns);
      const triangles = [];
      for (let row = 0, i = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, i++) {
          const [x, y] = [(2 * column) / (columns - 1) - 1, (2 * row) / (rows - 1) - 1];
          const [left, right] = [column ? i - 1 : i, column < columns - 1 ? i + 1 : i];
          const [below, above] = [row ? i - columns : i, row < rows - 1 ? i + columns : i];
          const across = ((heights[right] - heights[left]) / (right - left)) * ((columns - 1) / 2);
          const back = ((heights[above] - heights[below]) / ((above - below) / columns)) * ((rows - 1) / 2);
          vertices.set([x, y, heights[i], across || 0, back || 0, loss[i]], 6 * i);
          const square = [i, i + 1, i + columns, i + columns + 1];
          if (column === columns - 1 || row === rows - 1 || !square.every((corner) => Number.isFinite(heights[corner]))) continue;
          triangles.push(square[0], square[1], square[2], square[1], square[3], square[2]);
        }
      }
      gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, Uint32Array.from(triangles), gl.STATIC_DRAW);
      size = triangles.length;
      const parts = colors.flatMap((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255));
      gl.uniform1fv(uniform("levels"), levels.slice(0, MOST));
      gl.uniform3fv(uniform("colors"), parts.slice(0, 3 * MOST));
      gl.uniform1i(uniform("count"), Math.min(levels.length, MOST));
    },
    /** @param {Float32Array} matrix of the camera */
    draw(matrix) {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      gl.uniformMatrix4fv(uniform("camera"), false, matrix);
      gl.drawElements(gl.TRIANGLES, size, gl.UNSIGNED_INT, 0);
    },
  };
}
