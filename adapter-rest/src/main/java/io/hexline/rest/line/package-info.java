/**
 * Workspaces and virtual lines. Start at {@link io.hexline.rest.line.CreateWorkspaceOperation} and
 * {@link io.hexline.rest.line.CreateVirtualLineOperation}.
 */
package io.hexline.rest.line;
