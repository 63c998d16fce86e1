/** In which organization somebody acts. */
package io.hexline.console.organization;
