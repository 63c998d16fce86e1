/** Organizations. Start at {@link io.hexline.rest.organization.ListOrganizationsOperation}. */
package io.hexline.rest.organization;
