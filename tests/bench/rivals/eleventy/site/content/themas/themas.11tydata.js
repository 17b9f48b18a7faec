export default { section: 'themas', permalink: false }
