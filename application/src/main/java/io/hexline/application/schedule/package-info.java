/** The schedules of locations, with their events. Start at {@link io.hexline.application.schedule.ManageSchedules}. */
package io.hexline.application.schedule;
