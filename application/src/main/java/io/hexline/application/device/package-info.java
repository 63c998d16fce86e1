/** The devices that people, workspaces and locations have. Start at {@link io.hexline.application.device.ShowDevices}. */
package io.hexline.application.device;
