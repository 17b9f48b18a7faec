export default { section: 'tools', permalink: ({ slug }) => `/tools/${slug}/` }
