/** Pages about the conformance scenarios that show codes. */
package io.hexline.console.scenario;
