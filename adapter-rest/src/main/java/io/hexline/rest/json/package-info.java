/**
 * Strict JSON: texts to trees, trees to values, values to texts. Depends on Jackson and on the domain's way to say what
 * is malformed; start at {@link io.hexline.rest.json.Fields}.
 */
package io.hexline.rest.json;
