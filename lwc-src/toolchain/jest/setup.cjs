/* `await expect(element).toBeAccessible()` runs axe over what a component rendered. */
const { registerSa11yMatcher } = require('@sa11y/jest');

registerSa11yMatcher();
