/** Groups of people in the directory of an organization. Start at {@link io.hexline.application.group.ManageGroups}. */
package io.hexline.application.group;
