/** The operations on the schedules of locations, and on their events. */
package io.hexline.rest.schedule;
