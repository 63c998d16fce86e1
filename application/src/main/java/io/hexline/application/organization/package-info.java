/** Organizations, as the store has them. */
package io.hexline.application.organization;
