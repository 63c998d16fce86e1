/** Workspaces and virtual lines, which can be called like users. Start at {@link io.hexline.application.line.CreateLine}. */
package io.hexline.application.line;
