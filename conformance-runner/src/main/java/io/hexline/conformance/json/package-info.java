/** JSON files. */
package io.hexline.conformance.json;
