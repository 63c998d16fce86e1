/** Organizations: who sees them, and how the store has them. */
package io.hexline.application.organization;
