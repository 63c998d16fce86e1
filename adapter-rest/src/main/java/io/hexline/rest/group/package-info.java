/**
 * Groups of people, in the API's own form and in that of SCIM 2.0 (RFC 7643, RFC 7644). Start at {@link
 * io.hexline.rest.group.GroupBody} and {@link io.hexline.rest.group.ScimGroup}.
 */
package io.hexline.rest.group;
