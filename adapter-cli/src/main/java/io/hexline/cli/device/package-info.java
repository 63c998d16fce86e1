/** The commands about devices. Start at {@link io.hexline.cli.device.DevicesCommand}. */
package io.hexline.cli.device;
