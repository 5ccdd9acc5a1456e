// Draws every Mermaid block of the page, as GitHub does, in the colours that the reader prefers.
const dark = matchMedia('(prefers-color-scheme: dark)')
const blocks = [...document.querySelectorAll('pre > code.language-mermaid')].map(code => ({
  place: code.parentElement,
  source: code.textContent,
}))

async function draw() {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: dark.matches ? 'dark' : 'default',
  })
  for (const [index, block] of blocks.entries()) {
    try {
      const { svg } = await mermaid.render(`diagram-${index}`, block.source)
      const figure = document.createElement('div')
      figure.className = 'diagram'
      figure.innerHTML = svg
      block.place.replaceWith(figure)
      block.place = figure
    } catch (error) {
      document.getElementById(`ddiagram-${index}`)?.remove()
      block.place.title = `Mermaid cannot draw this: ${error.message}`
    }
  }
}

dark.addEventListener('change', draw)
draw()
