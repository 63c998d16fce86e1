/**
 * Users as directories provision them: SCIM 2.0 (RFC 7643, RFC 7644) over the same use cases. Start at {@link
 * io.hexline.rest.scim.ScimUser}.
 */
package io.hexline.rest.scim;
