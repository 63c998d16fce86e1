/** Devices over HTTP. Start at {@link io.hexline.rest.device.ListDevicesOperation}. */
package io.hexline.rest.device;
